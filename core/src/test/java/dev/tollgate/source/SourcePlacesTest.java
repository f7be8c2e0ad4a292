package dev.tollgate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourcePlacesTest {
    private static final String TRICKY = """
            # resource "a" "commented" {}
            /* resource "a" "commented" {
            } */
            locals {
              text = "resource \\"a\\" \\"quoted\\" { ${join("}", ["{"])} $${"
              doc  = <<-EOT
                resource "a" "heredoc" {
                EOT that is no end
              EOT
              nested = { resource = { a = "b" } }
            }
              resource "a" "real" { // behind it
              source = "not a module"
              dynamic "x" { content { resource "a" "inner" {} } }
            }
            resource a unquoted {
            }
            data "a" "real" {}
            """;

    private static final Map<String, Map<String, String>> FOLDERS = Map.of(
            "",
            Map.of("main.tf", TRICKY, "modules.tf", """
                            module "edge" {
                              # source = "./wrong"
                              providers = { source = "./nested" }
                              source    = "./modules/edge"
                            }
                            module "registry" {
                              source = "hashicorp/consul/aws"
                            }
                            module "open" {
                              source = "./${var.which}"
                            }
                            """),
            "modules/edge",
            Map.of("main.tf", "module \"inner\" { source = \"../../shared\" }\nresource \"a\" \"b\" {}\n"),
            "shared",
            Map.of("x.tf", "\r\n\r\nresource \"a\" \"c\" {\r\n}\r\n"));

    @Test
    void findsBlocksAmongAllThatLooksLikeThem() {
        assertThat(place("a.real")).isEqualTo("infra/main.tf:12:3");
        assertThat(place("a.unquoted")).isEqualTo("infra/main.tf:16:1");
        assertThat(place("data.a.real")).isEqualTo("infra/main.tf:18:1");
        for (String name : new String[] {"commented", "quoted", "heredoc", "inner"}) {
            assertThat(place("a." + name)).as(name).isNull();
        }
    }

    @Test
    void followsModulesThatAreFolders() {
        assertThat(place("module.edge[\"x.y\"].a.b[0]")).isEqualTo("infra/modules/edge/main.tf:2:1");
        assertThat(place("module.edge.module.inner[3].a.c[\"k\"]")).isEqualTo("infra/shared/x.tf:3:1");
    }

    @Test
    void tellsNothingWhereTheFilesDoNot() {
        assertThat(place("module.registry.a.b")).isNull();
        assertThat(place("module.open.a.b")).isNull();
        assertThat(place("module.missing.a.b")).isNull();
        assertThat(place("a.missing")).isNull();
        assertThat(place("no address")).isNull();
    }

    @Test
    void namesFilesFromTheFolderThatWasGiven() {
        SourcePlaces here = new SourcePlaces("", folder -> Map.of("main.tf", "resource \"a\" \"b\" {}"));
        SourcePlaces above = new SourcePlaces("../x", folder -> Map.of("main.tf", "resource \"a\" \"b\" {}"));
        SourcePlaces root = new SourcePlaces("/srv", folder -> Map.of("main.tf", "resource \"a\" \"b\" {}"));

        assertThat(here.find("a.b")).hasToString("main.tf:1:1");
        assertThat(above.find("a.b")).hasToString("../x/main.tf:1:1");
        assertThat(root.find("a.b")).hasToString("/srv/main.tf:1:1");
    }

    @Test
    void endsOnDamagedFiles() {
        for (String damaged :
                new String[] {"resource \"a", "resource \"a\" \"b\" {", "x = <<EOT\n", "/* ", "\"${\"${", "<<", "}{"}) {
            assertThat(new SourcePlaces("", folder -> Map.of("main.tf", damaged)).find("a.c"))
                    .isNull();
        }
    }

    private static @Nullable String place(String address) {
        var place = new SourcePlaces("infra", folder -> FOLDERS.getOrDefault(folder, Map.of())).find(address);
        return place == null ? null : place.toString();
    }

    /** Each of these took a stack, or time without end, before. */
    @ParameterizedTest
    @MethodSource("hostileFiles")
    void takesLinearTimeForFilesOfStrangers(String hostile) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new SourcePlaces("", folder -> Map.of("main.tf", hostile)).find("a.b"));
    }

    static Stream<String> hostileFiles() {
        int much = 2_000_000;
        return Stream.of(
                "x = " + "\"${".repeat(much),
                "x = " + "\"%{".repeat(much),
                "x = \"" + "${\"".repeat(much),
                "x = \"${" + "{".repeat(much),
                "<<".repeat(much),
                "<<a".repeat(much),
                "<<a\n".repeat(much),
                "<<-" + "a".repeat(much),
                "/*".repeat(much),
                "a ".repeat(much) + "{}",
                "resource a b {}\n".repeat(much / 10),
                "{".repeat(much),
                "\"".repeat(much),
                "\"\n".repeat(much));
    }

    @Test
    void findsWhatStandsBeforeAndAfterDeepTexts() {
        String deep =
                "resource a b {}\nlocals { x = " + "\"${".repeat(50) + "1" + "}\"".repeat(50) + " }\nresource a c {}\n";
        String tooDeep = deep.replace("\"${1}\"", "\"${".repeat(60) + "1" + "}\"".repeat(60));
        SourcePlaces places = new SourcePlaces("", folder -> Map.of("main.tf", deep));
        SourcePlaces opaque = new SourcePlaces("", folder -> Map.of("main.tf", tooDeep));

        assertThat(places.find("a.b")).hasToString("main.tf:1:1");
        assertThat(places.find("a.c")).hasToString("main.tf:3:1");
        assertThat(opaque.find("a.b")).hasToString("main.tf:1:1");
        assertThat(opaque.find("a.c")).isNull();
    }

    @Test
    void keepsABoundedNumberOfBlocks() {
        String many = "resource a b {}\n".repeat(100_000) + "resource a c {}\n";
        SourcePlaces places = new SourcePlaces("", folder -> Map.of("main.tf", many));

        assertThat(places.find("a.b")).hasToString("main.tf:1:1");
        assertThat(places.find("a.c")).isNull();
    }
}
