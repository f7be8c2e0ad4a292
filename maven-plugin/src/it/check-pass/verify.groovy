import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('Policy policy.yml: pass.')

def report = new JsonSlurper().parse(new File(basedir, 'target/report.json'))
assert report.policy.verdict == 'pass'
assert report.policy.budgets*.decidedBy == ['bounds', 'bounds']
