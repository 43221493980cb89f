namespace Musubi.Foundation;

/// <summary>Reading of values that have one stored text, for code that is general over them (columns, JSON, imports).</summary>
public static class StoredText
{
    /// <summary>Reads text that is known to be right: from our own database or our own source.</summary>
    /// <exception cref="FormatException">It is not right; the message carries the problem's code.</exception>
    public static T Parse<T>(string? text)
        where T : class, IStoredText<T> =>
        T.Check(text).Succeeded(out var value, out var problem)
            ? value
            : throw new FormatException($"'{text}' is no {typeof(T).Name}: {problem.Code}");
}
