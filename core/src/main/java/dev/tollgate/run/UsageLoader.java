package dev.tollgate.run;

import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.file.InputFiles;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFile;
import dev.tollgate.usage.UsageSubject;
import dev.tollgate.usage.VolumeUnits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the user declares about use: in the usage file, and in tags where the file is silent. */
final class UsageLoader {
    private final UsageFile file;
    private final Plan plan;
    private final Set<String> types;
    private final @Nullable TagUsageLoader tags;
    private final Map<Address, UsageSubject> subjects = new HashMap<>();
    private final Map<Address, UsageDeclarations> declared = new HashMap<>();

    private UsageLoader(UsageFile file, Plan plan, Set<String> types, @Nullable TagUsageLoader tags) {
        this.file = file;
        this.plan = plan;
        this.types = types;
        this.tags = tags;
        for (ResourceChange change : plan.changes()) {
            if (types.contains(change.address().type()) && !change.isDeposed()) {
                subjects.put(change.address(), UsageSubject.of(change));
            }
        }
    }

    /**
     * What the usage file declares for the resources of a plan.
     *
     * @param types the resource types of which usage can be declared
     * @throws dev.tollgate.diagnostic.UnusableInputException with everything that is wrong with the usage file
     */
    static UsageLoader of(Request request, Plan plan, Set<String> types) {
        return new UsageLoader(file(request), plan, types, null);
    }

    /** What the usage file declares, and where it says nothing, what tags say. */
    UsageLoader with(TagUsageLoader more) {
        return new UsageLoader(file, plan, types, more);
    }

    /** What is declared of a resource; the same on both sides. */
    UsageDeclarations declared(Address address) {
        return declared.computeIfAbsent(
                address, key -> tags == null ? inFile(key) : inFile(key).orElse(tags.declared(key)));
    }

    /** All resources of which usage can be declared. */
    Collection<UsageSubject> subjects() {
        return subjects.values();
    }

    /** What is declared of the account. */
    UsageDeclarations account() {
        return file.account();
    }

    /** What the file means by KB and GB. */
    VolumeUnits units() {
        return file.units();
    }

    /** What the file says that means nothing for this plan, and tags that disagree or cannot be read. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>(file.diagnostics(subjects.values()));
        if (tags != null) {
            subjects.keySet().forEach(address -> found.addAll(tags.diagnostics(address)));
        }
        return found;
    }

    private UsageDeclarations inFile(Address address) {
        return Optional.ofNullable(subjects.get(address)).map(file::declared).orElse(UsageDeclarations.NONE);
    }

    private static UsageFile file(Request request) {
        Path named = request.usage();
        if (named != null) {
            return read(request, named);
        }
        Path usual = Path.of(Request.DEFAULT_USAGE);
        return Files.exists(request.workingDirectory().resolve(usual)) ? read(request, usual) : UsageFile.NONE;
    }

    private static UsageFile read(Request request, Path file) {
        return InputFiles.read(
                request.workingDirectory().resolve(file), file.toString(), in -> UsageFile.read(in, file.toString()));
    }
}
