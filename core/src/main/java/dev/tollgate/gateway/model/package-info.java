/**
 * The API Gateway product as records: instances, groups, APIs, stages, backends, and what an attribute may lead to.
 *
 * <pre>
 * DedicatedInstance = address, region, connection, user VPC: ResourceLink, ingress VPC: ResourceLink
 * ApiGroup          = address, region, instance: ResourceLink, intranet
 * GatewayApi        = address, region, group: ResourceLink, DeployedStages
 * ResourceLink      = LinkTarget+, why
 * LinkTarget        = Here address | There id | Nowhere | Hidden
 * BackendService    = BackendKind, BackendPlace+, why
 * AttributeValue    = Known value | Absent | Unknown
 * </pre>
 */
@NullMarked
package dev.tollgate.gateway.model;

import org.jspecify.annotations.NullMarked;
