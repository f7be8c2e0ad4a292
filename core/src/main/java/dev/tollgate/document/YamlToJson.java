package dev.tollgate.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** Writes a YAML document as JSON, which loads without a YAML parser. The build runs it, and nothing else. */
final class YamlToJson {
    private YamlToJson() {}

    /**
     * Writes one document.
     *
     * @param args the YAML file, and the file to write
     * @throws IOException when either cannot be used
     */
    public static void main(String[] args) throws IOException {
        try (JsonParser yaml = new YAMLFactory().createParser(new FileInputStream(args[0]));
                JsonGenerator json = new JsonFactory().createGenerator(new FileOutputStream(args[1]))) {
            yaml.nextToken();
            json.copyCurrentStructureExact(yaml);
        }
    }
}
