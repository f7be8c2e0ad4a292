package dev.tollgate.gateway.volume;

import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.plan.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What belongs to what on one side of an estate, for certain or possibly. Only deployed APIs count. */
public final class SideMembers {
    private final Map<Address, ApiGroup> groups = new LinkedHashMap<>();
    private final Map<Address, GatewayApi> apis = new LinkedHashMap<>();
    private final Map<String, GatewayApi> apisByName = new HashMap<>();
    private final Map<Address, Address> instanceOf = new HashMap<>();
    private final Map<Address, List<Address>> groupsOn = new LinkedHashMap<>();
    private final Map<Address, Address> groupOf = new HashMap<>();
    private final Map<Address, Set<Address>> sharedBy = new LinkedHashMap<>();
    private final Map<Address, List<Address>> mayHold = new HashMap<>();
    private final Map<Address, Integer> deployed = new HashMap<>();
    private final Set<Address> groupsWithApis = new HashSet<>();
    private final Map<Address, ResourceLink> declared = new HashMap<>();
    private final Set<Address> away = new LinkedHashSet<>();
    private final Set<Address> anywhere = new LinkedHashSet<>();
    private final Set<Address> onAnyInstance = new LinkedHashSet<>();

    /** No estate: nothing is there. */
    SideMembers() {}

    SideMembers(GatewayEstate estate) {
        for (ApiGroup group : estate.groups()) {
            groups.put(group.address(), group);
            add(group);
        }
        estate.apis().stream().filter(api -> !api.stages().isEmpty()).forEach(api -> add(api, estate));
        estate.awayBackends().forEach(each -> away.add(each.address()));
    }

    private void add(ApiGroup group) {
        Optional<Address> instance = group.instance().exactly();
        if (instance.isPresent()) {
            instanceOf.put(group.address(), instance.get());
            groupsOn.computeIfAbsent(instance.get(), key -> new ArrayList<>()).add(group.address());
        } else {
            group.instance().here().forEach(each -> hold(each, group.address()));
            if (group.instance().isHidden()) {
                onAnyInstance.add(group.address());
            }
        }
    }

    private void add(GatewayApi api, GatewayEstate estate) {
        apis.put(api.address(), api);
        apisByName.put(api.address().text(), api);
        ResourceLink link = api.group();
        Optional<Address> group = link.exactly();
        if (group.isPresent()) {
            groupOf.put(api.address(), group.get());
            groupsWithApis.add(group.get());
            if (isDeployed(api)) {
                deployed.merge(group.get(), 1, Integer::sum);
            }
            return;
        }
        if (link.here().isEmpty()) {
            Optional<ResourceLink> runsOn = estate.instance(api);
            runsOn.ifPresent(instance -> declared.put(api.address(), instance));
            if (runsOn.isPresent()) {
                return;
            }
        }
        link.here().forEach(each -> hold(each, api.address()));
        if (link.isHidden()) {
            anywhere.add(api.address());
        } else if (link.ends().size() > link.here().size()) {
            onAnyInstance.add(api.address());
        }
        if (isOnOneInstance(link)) {
            sharedBy.put(api.address(), link.here());
        }
    }

    private void hold(Address whole, Address part) {
        mayHold.computeIfAbsent(whole, key -> new ArrayList<>()).add(part);
    }

    private boolean isOnOneInstance(ResourceLink link) {
        Set<Optional<Address>> instances = new LinkedHashSet<>();
        link.here().forEach(group -> instances.add(instance(group)));
        return link.here().size() == link.ends().size()
                && instances.size() == 1
                && instances.iterator().next().isPresent();
    }

    /** Returns the resources that send on requests of APIs that the plan does not hold. */
    Set<Address> away() {
        return away;
    }

    /** Returns true if a resource sends on requests of APIs that the plan does not hold. */
    boolean isAway(String name) {
        return away.stream().anyMatch(each -> each.text().equals(name));
    }

    /** Returns what the group of an API runs on by declaration, if the plan does not hold the group. */
    public Optional<ResourceLink> declaredInstance(Address api) {
        return Optional.ofNullable(declared.get(api));
    }

    /** Returns the groups by address. */
    public Map<Address, ApiGroup> groups() {
        return groups;
    }

    /** Returns the deployed APIs by address. */
    public Map<Address, GatewayApi> apis() {
        return apis;
    }

    /** Returns the deployed API of this name. */
    public Optional<GatewayApi> api(String name) {
        return Optional.ofNullable(apisByName.get(name));
    }

    /** Returns the instance on which a group certainly runs. */
    public Optional<Address> instance(Address group) {
        return Optional.ofNullable(instanceOf.get(group));
    }

    /** Returns the groups that certainly run on an instance. */
    List<Address> groupsOn(Address instance) {
        return groupsOn.getOrDefault(instance, List.of());
    }

    /** Returns the group to which an API certainly belongs. */
    public Optional<Address> group(Address api) {
        return Optional.ofNullable(groupOf.get(api));
    }

    /** Returns the groups of one instance to one of which an API certainly belongs; empty if there is one group, or several instances. */
    public Set<Address> sharedBy(Address api) {
        return sharedBy.getOrDefault(api, Set.of());
    }

    /** Returns the instance that an API certainly runs on. */
    Optional<Address> instanceOfApi(Address api) {
        Optional<Address> group = group(api);
        return group.isPresent()
                ? group.flatMap(this::instance)
                : sharedBy(api).stream()
                        .findFirst()
                        .flatMap(this::instance)
                        .or(() -> declaredInstance(api).flatMap(ResourceLink::exactly));
    }

    /** Returns what may belong to a group or instance because the plan names it among several. */
    List<Address> mayHold(Address whole) {
        return mayHold.getOrDefault(whole, List.of());
    }

    /** Returns the APIs that may belong to any group. */
    Set<Address> anywhere() {
        return anywhere;
    }

    /** Returns the groups and APIs that may run on any instance, but belong to no known group. */
    Set<Address> onAnyInstance() {
        return onAnyInstance;
    }

    /** Returns how many APIs certainly belong to a group and are certainly deployed. */
    int deployed(Address group) {
        return deployed.getOrDefault(group, 0);
    }

    /** Returns how many deployed APIs belong to one of these groups, without a group of their own. */
    long deployedOf(Set<Address> groups) {
        return sharedBy.entrySet().stream()
                .filter(entry -> groups.containsAll(entry.getValue()) && isDeployed(apis.get(entry.getKey())))
                .count();
    }

    /** Returns true if no API belongs to a group, or may. */
    boolean isBare(Address group) {
        return !groupsWithApis.contains(group) && mayHold(group).isEmpty() && anywhere.isEmpty();
    }

    /** Returns true if no group or API runs on an instance, or may. */
    boolean isBareInstance(Address instance) {
        return groupsOn(instance).isEmpty()
                && mayHold(instance).isEmpty()
                && anywhere.isEmpty()
                && onAnyInstance.isEmpty();
    }

    private static boolean isDeployed(@Nullable GatewayApi api) {
        return api != null && !api.stages().known().isEmpty();
    }
}
