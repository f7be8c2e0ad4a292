package dev.tollgate.maven;

import dev.tollgate.api.Request;
import dev.tollgate.report.ReportView;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what Terraform plans do to the Alibaba Cloud API Gateway bill: before, after and the difference. */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public class DiffMojo extends PlanMojo {
    /** True to skip this goal. */
    @Parameter(property = "tollgate.diff.skip", defaultValue = "false")
    private boolean skipDiff;

    /** Made by Maven, which then fills in the parameters. */
    public DiffMojo() {
        super(Request.Command.DIFF, ReportView.View.DIFF);
    }

    @Override
    boolean isSkipped() {
        return skipDiff;
    }
}
