import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def report(ending) { new File(basedir, "target/plan.$ending") }

assert new JsonSlurper().parse(report('json')).totals.delta.low == 17018.7
assert report('md').text.startsWith('**+17,018.70 CNY a month.**')
assert report('html').text.startsWith('<!DOCTYPE html>')
assert new XmlSlurper().parse(report('xml')).testcase.size() == 2

def place = new JsonSlurper().parse(report('sarif')).runs[0].results[0].locations[0].physicalLocation
assert place.artifactLocation.uri == 'infra/main.tf'
assert new File(basedir, 'infra/main.tf').readLines()[place.region.startLine - 1].contains('"yearly_down"')
