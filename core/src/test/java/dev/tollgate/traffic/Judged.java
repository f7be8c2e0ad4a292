package dev.tollgate.traffic;

import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.model.EstateDeclarations;
import dev.tollgate.gateway.traffic.TrafficDeclarations;
import dev.tollgate.gateway.traffic.TrafficVerdicts;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.json.PlanReader;
import dev.tollgate.product.PlanInterest;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.region.RegionAttributes;
import dev.tollgate.region.RegionDefaults;
import dev.tollgate.region.ResourceRegions;
import dev.tollgate.run.BuiltInProducts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The verdicts on a plan, for tests. */
final class Judged {
    private Judged() {}

    static TrafficVerdicts file(Path plan) {
        return file(plan, new RegionDefaults(null, Map.of()), TrafficDeclarations.NONE);
    }

    static TrafficVerdicts file(Path plan, RegionDefaults regions, TrafficDeclarations declared) {
        try (InputStream in = Files.newInputStream(plan)) {
            return of(in, regions, declared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TrafficVerdicts text(String plan) {
        InputStream in = new ByteArrayInputStream(plan.getBytes(StandardCharsets.UTF_8));
        return of(in, new RegionDefaults(null, Map.of()), TrafficDeclarations.NONE);
    }

    static GatewayEstate estate(Plan plan, ReferenceResolver wiring, RegionDefaults regions, Side side) {
        ResourceRegions places = ResourceRegions.of(plan, wiring, RegionAttributes.bundled(), regions);
        return GatewayEstate.of(
                plan, wiring, places::of, side, RegionAttributes.bundled().regionIds(), EstateDeclarations.NONE);
    }

    private static TrafficVerdicts of(InputStream in, RegionDefaults regions, TrafficDeclarations declared) {
        Plan plan = PlanReader.read(
                in, "plan.json", new PlanInterest(BuiltInProducts.all(), RegionAttributes.bundled()::attributes));
        ReferenceResolver wiring = ReferenceResolver.of(plan);
        return TrafficVerdicts.of(
                estate(plan, wiring, regions, Side.BEFORE), estate(plan, wiring, regions, Side.AFTER), declared);
    }
}
