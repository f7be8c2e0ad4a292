package dev.tollgate.run;

import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.file.InputFiles;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.plan.json.PlanProblem;
import dev.tollgate.plan.json.PlanReader;
import dev.tollgate.terraform.TerraformShow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Reads the plan of a request, and refuses what the command cannot answer. */
final class PlanLoader {
    private static final String STANDARD_INPUT = "-";

    private final Request request;
    private final Interest interest;

    PlanLoader(Request request, Interest interest) {
        this.request = request;
        this.interest = interest;
    }

    Plan plan() {
        Plan plan = request.plan()
                .fold(this::file, stream -> PlanReader.read(stream.in(), STANDARD_INPUT, interest), projects -> {
                    throw new IllegalArgumentException("projects have plans of their own");
                });
        if (plan.header().kind() == PlanHeader.Kind.STATE && ofDifference()) {
            throw new UnusableInputException(
                    PlanProblem.PLAN_STATE.at(Place.whole(plan.header().source()), ""));
        }
        return plan;
    }

    private boolean ofDifference() {
        return request.command() == Request.Command.DIFF || request.command() == Request.Command.CHECK;
    }

    private Plan file(PlanSource.File file) {
        String name = file.path().toString();
        return InputFiles.read(
                request.workingDirectory().resolve(file.path()), name, in -> read(in, file.path(), name));
    }

    private Plan read(InputStream in, Path path, String name) throws IOException {
        in.mark(PlanReader.BEGINNING);
        boolean binary = PlanReader.isBinaryPlan(in.readNBytes(PlanReader.BEGINNING));
        in.reset();
        return binary
                ? new TerraformShow(request.environment(), request.workingDirectory()).read(path, name, interest)
                : PlanReader.read(in, name, interest);
    }
}
