package dev.tollgate;

import dev.tollgate.report.Advice;
import dev.tollgate.report.PriceCheck;
import dev.tollgate.report.PriceReport;
import dev.tollgate.report.Report;
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
        return new Desk(request).one();
    }

    /**
     * Answers about the plan of the request, or about the projects of the settings file, and judges by a policy where one is asked for.
     * What is wrong with the inputs of one project is in the answer and hides no other.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static Answer answers(Request request) {
        return new Desk(request).answer();
    }

    /**
     * The prices that a request asks for.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when a price book cannot be used
     * @throws IllegalArgumentException when no book describes a region or instance type; the message is for the user
     */
    public static PriceReport prices(PricesRequest request) {
        return new PriceInquiry(request).report();
    }

    /** Whether the price books of a request can be used, with everything that is wrong with them. */
    public static PriceCheck checkPrices(PricesRequest request) {
        return new PriceInquiry(request).check();
    }

    /**
     * Writes the usage file for a plan: with every parameter that would tighten a figure of its report, and with what stands in the file
     * that the request names.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static String usageFile(Request request) {
        return UsageFiles.forPlan(request);
    }

    /**
     * Says which instance type carries a load and what it costs, or how to ride a spike.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static Advice size(SizeRequest request) {
        return new LoadInquiry(request).advice();
    }

    /**
     * Says for every dedicated instance that a plan leads to whether its type fits its declared load.
     *
     * @param sla the least service level agreement in percent, or null
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static Advice fit(Request request, @Nullable BigDecimal sla) {
        return new Desk(request).inquiry().advice().fit(sla);
    }

    /**
     * Compares the ways to pay for what a plan leads to.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static Advice compare(Request request) {
        return new Desk(request).inquiry().advice().compare();
    }
}
