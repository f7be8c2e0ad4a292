def log = new File(basedir, 'build.log').text

assert log.contains('Skipped, as asked for.')
