import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('project lost: lost/plan.json: there is no such file')
assert log.contains('MojoExecutionException')

def all = new JsonSlurper().parse(new File(basedir, 'target/report.json'))
assert all.projects*.name == ['shop', 'lost']
assert all.projects[0].report.totals.dueAtApply.low == 11040
assert all.projects[1].problems*.code == ['file-unreadable']
assert all.policy.verdict == 'pass'
