def log = new File(basedir, 'build.log').text

assert log.contains('plan-incomplete')
assert log.contains('is incomplete')
