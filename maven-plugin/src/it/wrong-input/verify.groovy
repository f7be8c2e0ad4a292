def log = new File(basedir, 'build.log').text

assert log.contains('state.json')
assert log.contains('[plan-state]')
assert log.contains('terraform show -json')
assert !log.contains('\tat dev.tollgate')
