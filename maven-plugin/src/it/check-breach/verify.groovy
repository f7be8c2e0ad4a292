import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('Policy tollgate.yml: breach.')
assert log.contains('plan.json breaches the policy: ')
assert log.contains('MojoFailureException')

def report = new JsonSlurper().parse(new File(basedir, 'target/report.json'))
assert report.policy.verdict == 'breach'
