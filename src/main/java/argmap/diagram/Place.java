package argmap.diagram;

/** A point of the plane; y runs downwards. */
record Place(double x, double y) {
    Place moved(double dx, double dy) {
        return new Place(x + dx, y + dy);
    }

    Place moved(double scale, double dx, double dy) {
        return new Place(x * scale + dx, y * scale + dy);
    }

    double distance(Place other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
