import groovy.json.JsonSlurper

def policy = new JsonSlurper().parse(new File(basedir, 'target/report.json')).policy
assert policy.verdict == 'pass'
assert policy.waivers*.state == ['used']
assert policy.rules[0].findings[0].waivedBy.owner == 'edge team'
