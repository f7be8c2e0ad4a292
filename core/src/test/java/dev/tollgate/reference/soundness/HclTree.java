package dev.tollgate.reference.soundness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A random tree of modules: resources, locals, variables, outputs and calls that refer to each other, repeated with {@code count} and
 * {@code for_each}. The same seed gives the same tree. Not every tree is accepted by Terraform.
 */
final class HclTree {
    private final Random random;
    private final Dialect dialect;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Built> built = new ArrayList<>();

    /** A variable of a module. */
    record Parameter(String name, Kind kind, boolean required) {}

    /** A module that is written and can be called. */
    record Built(String folder, List<Parameter> parameters, Map<String, Kind> outputs) {}

    private HclTree(long seed, Dialect dialect) {
        this.random = new Random(seed);
        this.dialect = dialect;
    }

    /** The files of a tree by their path. Its root variable {@code on} may be set to true or false. */
    static Map<String, String> files(long seed, Dialect dialect) {
        HclTree tree = new HclTree(seed, dialect);
        ModuleText root = new ModuleText(tree.random, dialect, tree, List.of(), 2);
        tree.files.put("main.tf", root.text(6 + tree.random.nextInt(6), ""));
        return tree.files;
    }

    /** A module to call: sometimes one that was called before. */
    Built module(int depth) {
        if (!built.isEmpty() && random.nextInt(3) == 0) {
            return built.get(random.nextInt(built.size()));
        }
        String folder = "m" + files.size();
        files.put(folder + "/main.tf", "");
        List<Parameter> parameters = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Kind kind = Kind.any(random);
            parameters.add(new Parameter("p" + i, kind, kind != Kind.ID || random.nextInt(4) != 0));
        }
        ModuleText text = new ModuleText(random, dialect, this, parameters, depth);
        files.put(folder + "/main.tf", text.text(random.nextInt(6), "../"));
        Built module = new Built(folder, parameters, text.outputs());
        built.add(module);
        return module;
    }
}
