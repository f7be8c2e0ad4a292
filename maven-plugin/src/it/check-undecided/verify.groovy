def log = new File(basedir, 'build.log').text
assert log.contains('Policy policy.yml: undecided.')
assert log.contains('829.75 GB a month')
assert log.contains('plan.json is undecided')
assert log.contains('MojoFailureException')
