package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagApplierTest {
    /** In the last column, {@code toString} of the attribute: {@code absent} where there is none. */
    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                | {'a':true}                       | (known after apply)
            {'a':null}                        | {}                               | null
            {}                                | {}                               | absent
            {'a':'x'}                         | {'a':false}                      | x
            {'a':['x','y']}                   | {'a':[false,false]}              | [x, y]
            {'a':[null,'x']}                  | {'a':[true,false]}               | [(known after apply), x]
            {'a':[]}                          | {'a':[]}                         | []
            {'a':{}}                          | {'a':{}}                         | {}
            {'a':[{'zone':'z'}]}              | {'a':[{'vswitch':true}]}         | [{zone=z, vswitch=(known after apply)}]
            {'a':[{},'x']}                    | {'a':[true,false]}               | [(known after apply), x]
            {'a':{'k':'v'}}                   | {'a':{'k':false,'l':[false]}}    | {k=v}
            {'a':{'k':'v'}}                   | {'a':{'l':{'m':true}}}           | {k=v, l=(known after apply)}
            {}                                | {'a':[{'b':true}]}               | (known after apply)
            {'a':null}                        | {'a':{'b':true}}                 | (known after apply)
            {'a':'x'}                         | {'a':[true]}                     | (known after apply)
            {'a':['x']}                       | {'a':{'b':true}}                 | (known after apply)
            {'a':['x']}                       | {'a':[false,true]}               | (known after apply)
            {'a':{'b':'x'}}                   | {'a':[true]}                     | (known after apply)
            {'a':'x'}                         | null                             | x
            """)
    void unknownIsMergedIntoAfter(String after, String unknown, String expected) {
        Value merged = Inputs.readChange("'after_unknown':" + unknown + ",'after':" + after)
                .after();

        Map<String, Value> attributes = ((Value.Mapping) merged).entries();
        assertThat(attributes.containsKey("a") ? attributes.get("a").toString() : "absent")
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'a':'x','b':'y'}           | {'a':true}                   | {a=(sensitive), b=y}
            {'a':{'b':'x','c':[1]}}     | {'a':true}                   | {a={b=(sensitive), c=[(sensitive)]}}
            {'a':['x',true]}            | {'a':[false,true]}           | {a=[x, (sensitive)]}
            {'a':['x','y']}             | {'a':[{},{'b':true}]}        | {a=[x, (sensitive)]}
            {'a':['x','y']}             | {'a':{'b':true}}             | {a=[(sensitive), (sensitive)]}
            {'a':['x','y']}             | {'a':[false,false,true]}     | {a=[(sensitive), (sensitive)]}
            {'a':{'b':'x'}}             | {'a':[true]}                 | {a={b=(sensitive)}}
            {'a':'x'}                   | true                         | {a=(sensitive)}
            {'a':'x'}                   | false                        | {a=x}
            {'a':null}                  | {'a':true}                   | {a=null}
            """)
    void sensitiveIsMergedIntoBothSides(String values, String sensitive, String expected) {
        ResourceChange change = Inputs.readChange("'after_sensitive':" + sensitive + ",'after':" + values + ",'before':"
                + values + ",'before_sensitive':" + sensitive);

        assertThat(change.after()).hasToString(expected);
        assertThat(change.before()).hasToString(expected);
    }

    @Test
    void unknownAndSensitiveTogetherAreUnknown() {
        ResourceChange change = Inputs.readChange(
                "'after':{'b':[null,'x']},'after_unknown':{'a':true,'b':[true,false]},'after_sensitive':{'a':true,'b':true}");

        assertThat(change.after())
                .isEqualTo(new Value.Mapping(Map.of(
                        "a",
                        Value.UNKNOWN,
                        "b",
                        new Value.Sequence(List.of(Value.UNKNOWN, new Value.Text("x", true))))));
    }

    @Test
    void whatIsNotThereIsNull() {
        ResourceChange change = Inputs.readChange(
                "'actions':['delete'],'before':{'a':1},'after':null,'after_unknown':{},'after_sensitive':false");

        assertThat(change.before().get("a").asNumber()).contains(BigDecimal.ONE);
        assertThat(change.after()).isEqualTo(Value.NULL);
    }

    @Test
    void anObjectThatIsWhollyUnknownIsUnknown() {
        assertThat(Inputs.readChange("'actions':['create'],'before':null,'after_unknown':true")
                        .after())
                .isEqualTo(Value.UNKNOWN);
    }

    @Test
    void whatSanitisersLeaveIsUnknown() {
        ResourceChange change = Inputs.readChange(
                "'before':{'a':'REDACTED_SENSITIVE','b':['REDACTED_SENSITIVE']},'before_sensitive':{'a':true}");

        assertThat(change.before()).hasToString("{a=(known after apply), b=[(known after apply)]}");
    }
}
