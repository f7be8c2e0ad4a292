package dev.tollgate.cost;

import dev.tollgate.plan.ResourceChange;

/** What a plan does to a resource, in the words of reports. */
public final class ActionNames {
    private ActionNames() {}

    /** An import and a move stand for changes that are otherwise no-ops. */
    public static ReportedAction of(ResourceChange change) {
        if (change.deferred() != null) {
            return ReportedAction.DEFERRED;
        }
        return switch (change.action()) {
            case NO_OP -> unchanged(change);
            case CREATE -> ReportedAction.CREATE;
            case READ, OPEN -> ReportedAction.READ;
            case UPDATE -> ReportedAction.UPDATE;
            case DELETE -> ReportedAction.DELETE;
            case DELETE_THEN_CREATE, CREATE_THEN_DELETE, CREATE_AND_FORGET -> ReportedAction.REPLACE;
            case FORGET -> ReportedAction.FORGET;
            case UNKNOWN -> ReportedAction.DEFERRED;
        };
    }

    private static ReportedAction unchanged(ResourceChange change) {
        if (change.importing()) {
            return ReportedAction.IMPORT;
        }
        return change.previousAddress() != null ? ReportedAction.MOVE : ReportedAction.NO_OP;
    }
}
