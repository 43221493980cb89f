namespace Musubi.Foundation;

/// <summary>A value with exactly one stored text, from which it reads itself back.</summary>
/// <remarks>
/// Columns, JSON and addresses hold <see cref="Stored"/>. What people type may look different (full-width digits, spaces,
/// lower case) and still be the same value. <c>ToString()</c> of every implementation is the stored text.
/// </remarks>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IStoredText<TSelf>
    where TSelf : class, IStoredText<TSelf>
{
    /// <summary>The one form that is stored, compared and sent to machines.</summary>
    string Stored { get; }

    /// <summary>Reads stored text, or text as people type it, and says what is wrong with it otherwise.</summary>
    static abstract Result<TSelf> Check(string? text);
}
