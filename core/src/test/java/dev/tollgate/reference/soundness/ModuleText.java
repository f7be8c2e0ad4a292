package dev.tollgate.reference.soundness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes one module of a random tree. */
final class ModuleText {
    private static final List<String> KEYS = List.of("a", "b.c", "d\\\"e", "0", "$${x}");

    private final Random random;
    private final Dialect dialect;
    private final HclTree tree;
    private final List<HclTree.Parameter> parameters;
    private final int depth;
    private final Sources sources;
    private final Expressions expressions;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Kind> outputs = new LinkedHashMap<>();
    private final List<String> eachResources = new ArrayList<>();
    private final Map<String, List<String>> keysOf = new LinkedHashMap<>();

    ModuleText(Random random, Dialect dialect, HclTree tree, List<HclTree.Parameter> parameters, int depth) {
        this.random = random;
        this.dialect = dialect;
        this.tree = tree;
        this.parameters = parameters;
        this.depth = depth;
        this.sources = new Sources(random);
        this.expressions = new Expressions(random, sources);
    }

    Map<String, Kind> outputs() {
        return outputs;
    }

    /** The whole module, with so many resources, locals and calls. */
    String text(int items, String modules) {
        text.append(dialect.header()).append("variable \"on\" {\n  default = true\n}\n");
        for (HclTree.Parameter parameter : parameters) {
            String fallback = parameter.required() ? "" : "  default = null\n";
            text.append("variable \"")
                    .append(parameter.name())
                    .append("\" {\n")
                    .append(fallback)
                    .append("}\n");
            sources.named("var." + parameter.name(), parameter.kind());
        }
        for (int i = 0; i < items; i++) {
            item("x" + i, modules);
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            output("o" + i);
        }
        return text.toString();
    }

    private void item(String name, String modules) {
        int choice = random.nextInt(10);
        if (choice == 0) {
            Kind kind = Kind.any(random);
            text.append("locals {\n  ")
                    .append(name)
                    .append(" = ")
                    .append(expressions.of(kind, Repetition.ONCE))
                    .append("\n}\n");
            sources.named("local." + name, kind);
        } else if (choice < 4 && depth > 0) {
            call(name, modules);
        } else {
            resource(name);
        }
    }

    private void output(String name) {
        Kind kind = Kind.any(random);
        outputs.put(name, kind);
        text.append("output \"")
                .append(name)
                .append("\" {\n  value = ")
                .append(expressions.of(kind, Repetition.ONCE))
                .append("\n}\n");
    }

    private void call(String name, String modules) {
        HclTree.Built module = tree.module(depth - 1);
        Repetition repetition = repetition();
        open("module \"" + name + "\"", repetition);
        text.append("  source = \"")
                .append(modules.isEmpty() ? "./" : modules)
                .append(module.folder())
                .append("\"\n");
        text.append("  on = ")
                .append(List.of("var.on", "!var.on", "true").get(random.nextInt(3)))
                .append('\n');
        for (HclTree.Parameter parameter : module.parameters()) {
            if (parameter.required() || random.nextBoolean()) {
                text.append("  ")
                        .append(parameter.name())
                        .append(" = ")
                        .append(expressions.of(parameter.kind(), repetition))
                        .append('\n');
            }
        }
        text.append("}\n");
        module.outputs().forEach((output, kind) -> sources.repeated("module." + name, repetition, "." + output, kind));
    }

    private void resource(String name) {
        Dialect.Shape shape = dialect.shape(random);
        Repetition repetition = repetition();
        open("resource \"" + shape.type() + "\" \"" + name + "\"", repetition);
        text.append("  ").append(shape.body().apply(at(repetition))).append("\n}\n");
        String address = shape.type() + "." + name;
        sources.repeated(address, repetition, ".id", Kind.ID);
        sources.repeated(address, repetition, "", Kind.RESOURCE);
        if (shape.output() != null) {
            sources.repeated(address, repetition, ".output", shape.output());
        }
        if (repetition.keys() != null) {
            eachResources.add(address);
            keysOf.put(address, repetition.keys());
        }
    }

    private Dialect.Expression at(Repetition place) {
        return new Dialect.Expression() {
            @Override
            public String of(Kind kind) {
                return expressions.of(kind, place);
            }

            @Override
            public String required() {
                return expressions.required(place);
            }
        };
    }

    private void open(String block, Repetition repetition) {
        text.append(block).append(" {\n");
        if (!repetition.argument().isEmpty()) {
            text.append("  ").append(repetition.argument()).append('\n');
        }
    }

    private Repetition repetition() {
        int count = random.nextInt(4);
        List<String> keys = KEYS.subList(0, 1 + random.nextInt(KEYS.size()));
        String map = sources.any(Kind.MAP, Repetition.ONCE);
        return switch (random.nextInt(17)) {
            case 0, 1 -> Repetition.times(Integer.toString(count), count);
            case 2 -> Repetition.times("length([\"a\"])", 1);
            case 3 -> Repetition.times("var.on ? 2 : 0", -1);
            case 4 -> Repetition.each("toset([\"" + String.join("\", \"", keys) + "\"])", keys, null);
            case 5, 9 -> Repetition.each(entries(keys, Kind.ID), keys, Kind.ID);
            case 6 -> Repetition.each(entries(keys, Kind.OBJECT), keys, Kind.OBJECT);
            case 7 -> map == null ? Repetition.ONCE : Repetition.each(map, List.of(), Kind.ID);
            case 8 -> chained();
            default -> Repetition.ONCE;
        };
    }

    private Repetition chained() {
        if (eachResources.isEmpty()) {
            return Repetition.ONCE;
        }
        String resource = eachResources.get(random.nextInt(eachResources.size()));
        return Repetition.each(resource, keysOf.getOrDefault(resource, List.of()), Kind.RESOURCE);
    }

    private String entries(List<String> keys, Kind kind) {
        StringBuilder entries = new StringBuilder("{");
        for (String key : keys) {
            entries.append("\n    \"").append(key).append("\" = ").append(expressions.of(kind, Repetition.ONCE));
        }
        return entries.append("\n  }").toString();
    }
}
