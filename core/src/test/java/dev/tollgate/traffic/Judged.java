package dev.tollgate.traffic;

import dev.tollgate.gateway.Estate;
import dev.tollgate.gateway.GatewayInterest;
import dev.tollgate.placing.Places;
import dev.tollgate.placing.RegionDefaults;
import dev.tollgate.placing.Witnesses;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.json.PlanReader;
import dev.tollgate.wiring.Wiring;
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

    static Judgement file(Path plan) {
        return file(plan, new RegionDefaults(null, Map.of()), TrafficDeclarations.NONE);
    }

    static Judgement file(Path plan, RegionDefaults regions, TrafficDeclarations declared) {
        try (InputStream in = Files.newInputStream(plan)) {
            return of(in, regions, declared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Judgement text(String plan) {
        InputStream in = new ByteArrayInputStream(plan.getBytes(StandardCharsets.UTF_8));
        return of(in, new RegionDefaults(null, Map.of()), TrafficDeclarations.NONE);
    }

    static Estate estate(Plan plan, Wiring wiring, RegionDefaults regions, Side side) {
        Places places = Places.of(plan, wiring, Witnesses.bundled(), regions);
        return Estate.of(plan, wiring, places::of, side);
    }

    private static Judgement of(InputStream in, RegionDefaults regions, TrafficDeclarations declared) {
        Plan plan = PlanReader.read(in, "plan.json", GatewayInterest.and(Witnesses.bundled()::attributes));
        Wiring wiring = Wiring.of(plan);
        return Judgement.of(
                estate(plan, wiring, regions, Side.BEFORE), estate(plan, wiring, regions, Side.AFTER), declared);
    }
}
