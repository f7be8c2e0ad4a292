import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a JSON file token by token and does nothing with it: what any reader on the same parser has to spend at least. */
final class TokenScan {
    private TokenScan() {}

    public static void main(String[] args) throws IOException {
        long tokens = 0;
        try (InputStream in = new FileInputStream(args[0]);
                JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        System.out.println(tokens);
    }
}
