package dev.tollgate.plan.json;

/**
 * Goes over those resources of one list, in the bytes of a buffer, of which little or nothing is kept: nearly all of a large plan. No
 * object is made of what is in them, whatever the order of their members. What is not plainly written, does not stand in the buffer
 * whole, or is odd in any way is left alone, and is read like all others.
 */
final class PlainResources {
    private final PlainResource resource;
    private final PlainSection section;

    PlainResources(PlainResource resource, PlainSection section) {
        this.resource = resource;
        this.section = section;
    }

    /**
     * Goes over the resource that begins here.
     *
     * @param deepest how many levels may be open from it on
     * @return where it ends; negative, with nothing done, when it is left alone
     */
    int behind(byte[] bytes, int from, int limit, int deepest) {
        int behind = resource.behind(bytes, from, limit, deepest);
        return behind >= 0 && resource.isManaged(bytes) && section.take(resource, bytes, limit)
                ? behind
                : PlainText.NOT_PLAIN;
    }
}
