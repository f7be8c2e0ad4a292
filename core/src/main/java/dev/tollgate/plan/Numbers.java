package dev.tollgate.plan;

import java.util.Arrays;

/** A list of ints that grows. */
final class Numbers {
    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 2));
        }
        numbers[size++] = number;
    }

    void set(int index, int number) {
        numbers[index] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }
}
