package dev.tollgate.gateway.estate;

import dev.tollgate.gateway.link.ResourceIndex;
import dev.tollgate.gateway.model.EstateDeclarations;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import dev.tollgate.usage.StatedFact;
import java.util.Optional;

/** Follows the links that the user declares where the plan leaves several targets open. */
final class DeclaredLinks {
    private final ResourceIndex resources;

    DeclaredLinks(ResourceIndex resources) {
        this.resources = resources;
    }

    /**
     * Returns the link that a resource has by the plan and by what is declared.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException if the plan shows another target
     */
    ResourceLink resolve(Address resource, ResourceLink link, Optional<StatedFact<String>> stated) {
        if (stated.isEmpty()) {
            return link;
        }
        Optional<LinkTarget> target = target(stated.get().value());
        if (target.isEmpty() || link.only().equals(target)) {
            return link;
        }
        if (!link.isHidden() && !link.ends().contains(target.get())) {
            String shown = link.shown().orElse(link.isNowhere() ? EstateDeclarations.SERVERLESS : "other targets");
            throw stated.get().contradicts(resource.text(), shown);
        }
        return ResourceLink.to(target.get(), stated.get().evidence());
    }

    /** Returns the target that a text names; empty if it is the address of a resource that is not there on this side. */
    private Optional<LinkTarget> target(String text) {
        if (text.equals(EstateDeclarations.SERVERLESS)) {
            return Optional.of(LinkTarget.NOWHERE);
        }
        Optional<Address> address = Address.parse(text);
        return address.isPresent()
                ? address.filter(each -> resources.at(each).isPresent()).map(LinkTarget.Here::new)
                : Optional.of(new LinkTarget.There(new Value.Text(text, false)));
    }
}
