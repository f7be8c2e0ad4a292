import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a plan of many instances of one module of the plan of {@code modules/}: what Terraform would write if the counts of the module
 * and of the APIs in it were higher. Only changes are many, since nothing else of a plan that creates everything depends on the counts.
 *
 * <p>{@code ModulesPlan SMALL-PLAN LARGE-PLAN MODULES APIS}, the APIs of all modules together.
 */
final class ModulesPlan {
    private static final String MODULE = "module.shop[0]";
    private static final String NAME = "\"shop-0\"";
    private static final String API = "alicloud_api_gateway_api.shop[0]";
    private static final String INDEX = "\"index\":0";

    private final List<String> once = new ArrayList<>();
    private final List<String> perModule = new ArrayList<>();
    private final List<String> perApi = new ArrayList<>();

    private ModulesPlan(JsonNode changes) {
        for (JsonNode change : changes) {
            String address = change.get("address").asText();
            (address.endsWith(API) ? perApi : address.startsWith(MODULE) ? perModule : once).add(change.toString());
        }
    }

    public static void main(String[] args) throws IOException {
        JsonNode plan = JsonMapper.builder().build().readTree(new File(args[0]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), UTF_8)) {
            String before = "{";
            for (Map.Entry<String, JsonNode> member : plan.properties()) {
                out.append(before).append('"').append(member.getKey()).append("\":");
                if (member.getKey().equals("resource_changes")) {
                    new ModulesPlan(member.getValue()).write(Integer.parseInt(args[2]), Integer.parseInt(args[3]), out);
                } else {
                    out.append(member.getValue().toString());
                }
                before = ",";
            }
            out.append("}");
        }
    }

    private void write(int modules, int apis, Writer out) throws IOException {
        out.append("[").append(String.join(",", once));
        for (int module = 0; module < modules; module++) {
            for (String change : perModule) {
                out.append(",").append(in(module, change));
            }
            for (int api = 0; api < apis / modules; api++) {
                String key = "[" + api + "]";
                for (String change : perApi) {
                    out.append(",")
                            .append(in(module, change)
                                    .replace(API, API.replace("[0]", key))
                                    .replace(INDEX, "\"index\":" + api));
                }
            }
        }
        out.append("]");
    }

    private static String in(int module, String change) {
        return change.replace(MODULE, MODULE.replace("0", "" + module)).replace(NAME, NAME.replace("0", "" + module));
    }
}
