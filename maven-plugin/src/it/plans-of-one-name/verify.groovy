import groovy.json.JsonSlurper

def staging = new JsonSlurper().parse(new File(basedir, 'target/staging-plan-report.json'))
def prod = new JsonSlurper().parse(new File(basedir, 'target/prod-plan-report.json'))
assert staging.resources.find { it.address == 'alicloud_api_gateway_instance.main' }.action == 'create'
assert prod.resources.find { it.address == 'alicloud_api_gateway_instance.hourly' }.action == 'delete'

def log = new File(basedir, 'build.log').text
assert log.contains('staging/plan.json:')
assert log.indexOf('staging/plan.json:') < log.indexOf('prod/plan.json:')
assert log.contains('target/one.json would hold the report of staging-plan and that of prod-plan')
assert !new File(basedir, 'target/one.json').exists()
