namespace Musubi.Programmes;

/// <summary>A list of values in one column of text, in which the database can look for one of them: "|Technology|Partner|".</summary>
/// <remarks>The list itself is kept as JSON, which no list filter can read. A thing keeps its marks beside it and sets them with it.</remarks>
public static class Marks
{
    private const char Edge = '|';

    /// <summary>The marks of all values.</summary>
    public static string Of<T>(IEnumerable<T> values) => string.Concat(values.Distinct().Select(value => $"{Edge}{value}")) + Edge;

    /// <summary>What the marks contain when the value is among them.</summary>
    public static string Of<T>(T value)
        where T : struct => $"{Edge}{value}{Edge}";

    /// <summary>The raw ids among the marks of ids.</summary>
    public static IEnumerable<Guid> Ids(string marks) => marks.Split(Edge, StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse);
}
