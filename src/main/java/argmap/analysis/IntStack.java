package argmap.analysis;

import java.util.Arrays;

/** A stack of numbers. */
final class IntStack {
    private int[] numbers = new int[2];
    private int size;

    void push(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int pop() {
        return numbers[--size];
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }
}
