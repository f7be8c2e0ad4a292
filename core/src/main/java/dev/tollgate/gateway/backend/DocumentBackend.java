package dev.tollgate.gateway.backend;

import dev.tollgate.document.Node;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.LinkKind;
import java.util.List;
import java.util.Optional;

/**
 * A backend that is described in a document which an attribute holds, with the words of backend models and of routing plugins.
 *
 * @param whole the attribute
 * @param node the part of the document that describes the backend
 */
record DocumentBackend(AttributeReading whole, Node node) implements BackendFactory.Description {
    private static final List<String> ADDRESS = List.of("ServiceAddress", "address");
    private static final List<String> ACCESS_ID = List.of("VpcConfig.VpcAccessId", "vpcAccessId");
    private static final List<String> ACCESS_NAME = List.of("VpcConfig.Name", "vpcAccessName");
    private static final List<String> REGION = List.of(
            "FunctionComputeConfig.FcRegionId",
            "FunctionComputeConfig.RegionId",
            "fcRegionId",
            "fcRegion",
            "regionId",
            "region");

    @Override
    public AttributeReading address() {
        return first(ADDRESS);
    }

    @Override
    public BackendFactory.Access access() {
        return has(ACCESS_ID)
                ? new BackendFactory.Access(first(ACCESS_ID), LinkKind.VPC_ACCESS_BY_ID)
                : new BackendFactory.Access(first(ACCESS_NAME), LinkKind.VPC_ACCESS_BY_NAME);
    }

    @Override
    public AttributeReading region() {
        return first(REGION);
    }

    /** The part that a key names, null where it is not there. */
    AttributeReading part(String key) {
        return first(List.of(key));
    }

    /** True when the document gives an address. */
    boolean hasAddress() {
        return has(ADDRESS);
    }

    /** True when the document gives a VPC access. */
    boolean hasAccess() {
        return has(ACCESS_ID) || has(ACCESS_NAME);
    }

    private boolean has(List<String> keys) {
        return keys.stream().anyMatch(key -> text(node, key).isPresent());
    }

    private AttributeReading first(List<String> keys) {
        return keys.stream()
                .flatMap(key -> text(node, key).map(text -> whole.part(key, text)).stream())
                .findFirst()
                .orElseGet(() -> whole.without(keys.get(0)));
    }

    private static Optional<String> text(Node node, String path) {
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        Optional<Node> value = entry(node, key);
        return dot < 0
                ? value.flatMap(DocumentBackend::text)
                : value.flatMap(inner -> text(inner, path.substring(dot + 1)));
    }

    private static Optional<String> text(Node node) {
        return node.fold(
                scalar -> Optional.of(scalar.text()).filter(text -> !node.isNull()),
                sequence -> Optional.empty(),
                mapping -> Optional.empty());
    }

    static Optional<Node> entry(Node node, String key) {
        return node.fold(scalar -> Optional.empty(), sequence -> Optional.empty(), mapping -> mapping.get(key));
    }
}
