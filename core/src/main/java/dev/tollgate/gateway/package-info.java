/**
 * The estate: what a plan says in the terms of the API Gateway product, before and after.
 *
 * <pre>
 * Estate   = side, Instance*, Group*, Api*
 * Instance = address, region, Connection, user VPC: Link, ingress VPC: Link
 * Group    = address, region, instance: Link, Intranet
 * Api      = address, region, group: Link, Stages
 * Link     = End+, why                 what an attribute may lead to
 * End      = Here address | There id | Nowhere | Hidden
 * Backend  = BackendKind, BackendPlace+, why
 * Fact     = Known value | Absent | Unknown
 * </pre>
 *
 * <p>On the side after, attributes lead where their known values or else their references lead; on the side before there are values only.
 * Words of the product that may grow (types, host names, networks) are tables beside the classes, checked when they are loaded.
 */
@NullMarked
package dev.tollgate.gateway;

import org.jspecify.annotations.NullMarked;
