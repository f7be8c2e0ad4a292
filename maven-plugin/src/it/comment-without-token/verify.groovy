def log = new File(basedir, 'build.log').text

assert log.contains('no token for GitHub; give it in TOLLGATE_TOKEN or GITHUB_TOKEN or GH_TOKEN, or with --token-file')
assert !log.contains('\tat dev.tollgate')
assert new File(basedir, 'target/tollgate/plan.json').isFile()
