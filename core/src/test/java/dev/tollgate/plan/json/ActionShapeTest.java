package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionShapeTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ['no-op']                    | NO_OP
            ['create']                   | CREATE
            ['read']                     | READ
            ['update']                   | UPDATE
            ['delete']                   | DELETE
            ['delete','create']          | DELETE_THEN_CREATE
            ['create','delete']          | CREATE_THEN_DELETE
            ['forget']                   | FORGET
            ['create','forget']          | CREATE_AND_FORGET
            ['forget','create']          | CREATE_AND_FORGET
            ['open']                     | OPEN
            ['create','create']          | UNKNOWN
            ['delete','create','create'] | UNKNOWN
            ['delete,create']            | UNKNOWN
            ['invoke']                   | UNKNOWN
            ['create',1]                 | UNKNOWN
            ['create',['delete']]        | UNKNOWN
            []                           | UNKNOWN
            null                         | UNKNOWN
            """)
    void theExactShapeDecides(String actions, Action action) {
        assertThat(Inputs.readChange("'actions':" + actions).action()).isEqualTo(action);
    }

    @Test
    void noActionsAreAnUnknownAction() {
        assertThat(Inputs.readChange("'before':null").action()).isEqualTo(Action.UNKNOWN);
    }
}
