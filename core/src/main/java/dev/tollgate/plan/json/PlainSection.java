package dev.tollgate.plan.json;

/** What one of the lists of a plan does with resources that are found in the bytes of a buffer. */
interface PlainSection {
    /**
     * Takes a resource.
     *
     * @return false, with nothing done, when it has to be read like any other
     */
    boolean take(PlainResource resource, byte[] bytes, int limit);
}
