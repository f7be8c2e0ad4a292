package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.IOException;
import java.io.OutputStream;

/** What the parser's complaints mean to users. The parser's own messages quote the input and are never passed on. */
final class ParserFailure {
    private final JsonParser parser;
    private final JsonCursor json;
    private final PlanInput input;

    ParserFailure(JsonParser parser, JsonCursor json, PlanInput input) {
        this.parser = parser;
        this.json = json;
        this.input = input;
    }

    /** The problem that this complaint is about. */
    UnusableInputException problem(JsonProcessingException complaint, String source) throws IOException {
        if (complaint instanceof StreamConstraintsException) {
            return json.atLimitOfDepth()
                    ? json.problem(PlanProblem.PLAN_TOO_DEEP, String.valueOf(Limits.DEPTH))
                    : json.problem(PlanProblem.PLAN_TOO_LONG, "a name or number beyond all reason");
        }
        if (complaint instanceof JsonEOFException || atEnd()) {
            return PlanProblem.PLAN_TRUNCATED.thrown(Place.whole(source), String.valueOf(input.count()));
        }
        return PlanProblem.PLAN_MALFORMED.thrown(json.place(complaint.getLocation()), "not well-formed JSON");
    }

    /** True when nothing is left: a word that is cut short is a complaint about the word. */
    private boolean atEnd() throws IOException {
        return input.ended() && parser.releaseBuffered(OutputStream.nullOutputStream()) <= 0;
    }
}
