package dev.tollgate.document;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Compiles a YAML document; the build runs it, and nothing else. */
final class DocumentCompiler {
    private DocumentCompiler() {}

    /**
     * Compiles one document.
     *
     * @param args the YAML file, and the file to write
     * @throws IOException when either cannot be used
     */
    public static void main(String[] args) throws IOException {
        try (InputStream input = new FileInputStream(args[0]);
                OutputStream output = new FileOutputStream(args[1])) {
            CompiledDocument.write(DocumentReader.read(input, args[0]), output);
        }
    }
}
