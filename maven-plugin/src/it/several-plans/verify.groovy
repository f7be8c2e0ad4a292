import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.indexOf('alicloud_api_gateway_instance.main') < log.indexOf('alicloud_api_gateway_instance.kept_outside')

def first = new JsonSlurper().parse(new File(basedir, 'target/first-report.json'))
def second = new JsonSlurper().parse(new File(basedir, 'target/second-report.json'))
assert first.resources.find { it.address == 'alicloud_api_gateway_instance.main' }.action == 'create'
assert second.resources.find { it.address == 'alicloud_api_gateway_instance.hourly' }.action == 'delete'
