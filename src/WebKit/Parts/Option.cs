using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>One of several things to choose from.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What is read, in the reader's language.</param>
/// <param name="Hint">One more line under the label of a radio button or a checkbox.</param>
public sealed record Option(string Value, string Label, string? Hint = null)
{
    /// <summary>The members of an enumeration marked <see cref="WordedAttribute"/>, in the order of their values.</summary>
    public static IReadOnlyList<Option> Of<TEnum>(Text text)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(member => new Option(member.ToString(), text.Of(member)))];

    internal static IReadOnlyList<Option> Of(Type members, Text text) =>
        [.. Enum.GetValues(members).Cast<Enum>().Select(member => new Option(member.ToString(), text.Of(member)))];
}
