import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Makes a large plan of a small one: every list of resources (changes, configuration, planned values, prior state) holds
 * the small plan's resources again and again. Each copy has its own addresses, names and ids, so that copies refer to
 * each other as the originals do and no two copies are taken for one resource.
 *
 * <p>{@code LargePlan SMALL-PLAN LARGE-PLAN MEGABYTES STRIDE}: one resource in STRIDE is of API Gateway; with 1,
 * every one is, and what they refer to outside the gateway is not in the plan. A megabyte is 1,000,000 bytes; the size
 * is met within some percent.
 */
final class LargePlan {
    private static final String GATEWAY = "alicloud_api_gateway_";

    /** Stands where a copy's number goes. It is of Unicode's private use, so no plan has it. */
    private static final String NUMBER = "\uE000";

    /** How many resources are written for a trial, to know how many make the size that is asked for. */
    private static final long TRIAL = 1_000;

    private final Pattern own;
    private final List<String> gateway;
    private final List<String> rest;
    private final long stride;
    private final long count;

    private LargePlan(JsonNode plan, long stride, long count) {
        this.stride = stride;
        this.count = count;
        Map<Boolean, List<String>> addresses = StreamSupport.stream(plan.get("resource_changes").spliterator(), false)
                .map(resource -> resource.get("address").asText())
                .collect(Collectors.partitioningBy(address -> address.startsWith(GATEWAY)));
        gateway = addresses.get(true);
        rest = addresses.get(false);
        own = own(plan, Stream.concat(gateway.stream(), rest.stream()));
    }

    public static void main(String[] args) throws IOException {
        JsonNode plan = JsonMapper.builder().build().readTree(new File(args[0]));
        long bytes = Long.parseLong(args[2]) * 1_000_000;
        long stride = Long.parseLong(args[3]);
        StringWriter trial = new StringWriter();
        new LargePlan(plan, stride, TRIAL).write(plan, trial);
        long count = Math.max(1, bytes * TRIAL / trial.getBuffer().length());
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), UTF_8)) {
            new LargePlan(plan, stride, count).write(plan, out);
        }
    }

    /** What belongs to one copy alone: its address wherever it is referred to, its ids, and its names. */
    private static Pattern own(JsonNode plan, Stream<String> addresses) {
        // Longest first, since some ids are made of others.
        Stream<String> ids = Stream.of("id", "api_id")
                .flatMap(key -> plan.findValues(key).stream())
                .filter(JsonNode::isTextual) // An id that is not known yet is marked by true.
                .map(JsonNode::asText)
                .filter(id -> !id.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote);
        String identities = Stream.concat(addresses.map(address -> Pattern.quote(address) + "\\b"), ids)
                .collect(Collectors.joining("|"));
        String names = "\"(?!provider_|full_)(?:\\w+_)?name\":(?:\\{\"constant_value\":)?\"[^\"]+(?=\")";
        return Pattern.compile(identities + "|" + names);
    }

    private String template(JsonNode resource) {
        return own.matcher(resource.toString()).replaceAll("$0" + NUMBER);
    }

    private void write(JsonNode node, Writer out) throws IOException {
        if (node.isObject()) {
            String before = "{";
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                out.append(before).append('"').append(member.getKey()).append("\":");
                write(member.getValue(), out);
                before = ",";
            }
            out.append(node.isEmpty() ? "{}" : "}");
        } else if (node.isArray() && node.path(0).has("address")) {
            writeCopies(node, out);
        } else {
            out.append(node.toString());
        }
    }

    private void writeCopies(JsonNode resources, Writer out) throws IOException {
        Map<String, String> templates = new HashMap<>();
        resources.forEach(resource -> templates.put(resource.get("address").asText(), template(resource)));
        String before = "[";
        for (long number = 0; number < count; number++) {
            boolean isGateway = number % stride == 0;
            long nth = isGateway ? number / stride : number - number / stride - 1;
            List<String> originals = isGateway ? gateway : rest;
            String template = templates.get(originals.get((int) (nth % originals.size())));
            if (template != null) {
                out.append(before).append(template.replace(NUMBER, "_" + nth / originals.size()));
                before = ",";
            }
        }
        out.append("]");
    }
}
