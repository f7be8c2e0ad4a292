package dev.tollgate.maven;

import dev.tollgate.api.Request;
import dev.tollgate.report.ReportView;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Judges Terraform plans by budgets and rules, and says what they do to the Alibaba Cloud API Gateway bill. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public class CheckMojo extends PlanMojo {
    /** True to skip this goal. */
    @Parameter(property = "tollgate.check.skip", defaultValue = "false")
    private boolean skipCheck;

    /** Made by Maven, which then fills in the parameters. */
    public CheckMojo() {
        super(Request.Command.CHECK, ReportView.View.DIFF);
    }

    @Override
    boolean isSkipped() {
        return skipCheck;
    }
}
