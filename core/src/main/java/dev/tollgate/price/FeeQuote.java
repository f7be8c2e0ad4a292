package dev.tollgate.price;

import dev.tollgate.price.InstanceSpec.Multiple;

/** What a price book answers when it is asked for an instance fee. */
public sealed interface FeeQuote {
    /** The result for what this is. */
    <T> T fold(Cases<T> cases);

    /**
     * What to do with each answer.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /** The book has the price. */
        T priced(UnitPrice price);

        /**
         * The book has no price for this instance type, but for one of which it is a multiple.
         *
         * @param price what the other costs there, less the discounts for this one: at least that much this one costs
         * @param multiple which other, and how often
         */
        T atLeast(UnitPrice price, Multiple multiple);

        /**
         * The price is the multiple of that of another instance type, as the user asked for.
         *
         * @param price so many times what the other costs there
         * @param multiple which other, and how often
         */
        T extrapolated(UnitPrice price, Multiple multiple);

        /** The book knows the instance type, but not what it costs there. */
        T missing();

        /** The book does not know the instance type. */
        T unknownSpec();
    }

    /** The book has the price. */
    record Priced(UnitPrice price) implements FeeQuote {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.priced(price);
        }
    }

    /** See {@link Cases#atLeast}. */
    record AtLeast(UnitPrice price, Multiple multiple) implements FeeQuote {
        /** The multiple as the price. */
        FeeQuote extrapolated() {
            return new Extrapolated(price.times(multiple.times()), multiple);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.atLeast(price, multiple);
        }
    }

    /** See {@link Cases#extrapolated}. */
    record Extrapolated(UnitPrice price, Multiple multiple) implements FeeQuote {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.extrapolated(price, multiple);
        }
    }

    /** See {@link Cases#missing}. */
    record Missing() implements FeeQuote {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.missing();
        }
    }

    /** See {@link Cases#unknownSpec}. */
    record UnknownSpec() implements FeeQuote {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unknownSpec();
        }
    }
}
