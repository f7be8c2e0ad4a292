package dev.tollgate;

import dev.tollgate.api.Answer;
import dev.tollgate.api.CommentAnswer;
import dev.tollgate.api.CommentRequest;
import dev.tollgate.api.PriceRequest;
import dev.tollgate.api.Request;
import dev.tollgate.api.SizeRequest;
import dev.tollgate.report.AdviceReport;
import dev.tollgate.report.PriceCheck;
import dev.tollgate.report.PriceReport;
import dev.tollgate.report.Report;
import dev.tollgate.report.SetupCheck;
import dev.tollgate.report.ToolVersion;
import dev.tollgate.run.CommentRunner;
import dev.tollgate.run.PriceListing;
import dev.tollgate.run.RequestRunner;
import dev.tollgate.run.SetupInspection;
import dev.tollgate.run.SizingRun;
import dev.tollgate.run.UsageFileWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Answers requests. Stateless; safe for use by several threads. */
public final class Tollgate {
    /** The version, for example {@code 0.1.0}. */
    public static final String VERSION = ToolVersion.NUMBER;

    private Tollgate() {}

    /**
     * Reads the plan and everything else that the request names, and says what it does to the bill.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static Report answer(Request request) {
        return new RequestRunner(request).one();
    }

    /**
     * Answers about the plan of the request, or about the projects of the settings file, and judges by a policy where one is asked for.
     * What is wrong with the inputs of one project is in the answer and hides no other.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static Answer answers(Request request) {
        return new RequestRunner(request).answer();
    }

    /**
     * The prices that a request asks for.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when a price book cannot be used
     * @throws IllegalArgumentException when no book describes a region or instance type; the message is for the user
     */
    public static PriceReport prices(PriceRequest request) {
        return new PriceListing(request).report();
    }

    /** Whether the price books of a request can be used, with everything that is wrong with them. */
    public static PriceCheck checkPrices(PriceRequest request) {
        return new PriceListing(request).check();
    }

    /** What a run in the folder of a request would use besides the plan, with everything that is wrong with it. */
    public static SetupCheck checkSetup(PriceRequest request) {
        return new SetupInspection(request).check();
    }

    /**
     * Writes the usage file for a plan: with every parameter that would tighten a figure of its report, and with what stands in the file
     * that the request names.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static String usageFile(Request request) {
        return UsageFileWriter.forPlan(request);
    }

    /**
     * Says which instance type carries a load and what it costs, or how to ride a spike.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static AdviceReport size(SizeRequest request) {
        return new SizingRun(request).advice();
    }

    /**
     * Says for every dedicated instance that a plan leads to whether its type fits its declared load.
     *
     * @param sla the least service level agreement in percent, or null
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static AdviceReport fit(Request request, @Nullable BigDecimal sla) {
        return new RequestRunner(request).inquiry().advice().fit(sla);
    }

    /**
     * Compares the ways to pay for what a plan leads to.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static AdviceReport compare(Request request) {
        return new RequestRunner(request).inquiry().advice().compare();
    }

    /**
     * Comments on a pull request with saved reports. Nothing else uses the network.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when a report or another file cannot be used
     * @throws dev.tollgate.diagnostic.IncompleteRequestException when neither the request nor the environment says where to comment, or as
     *     whom
     * @throws dev.tollgate.diagnostic.ForgeFailedException when the forge refuses or cannot be reached
     */
    public static CommentAnswer comment(CommentRequest request) {
        return CommentRunner.carryOut(request);
    }
}
