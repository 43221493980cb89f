using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>Tells rows of a form that nobody filled in.</summary>
public static class Blanks
{
    /// <summary>True when no language has a text.</summary>
    public static bool IsBlank(this LocalizedInput input) => input.Texts.Values.All(string.IsNullOrWhiteSpace);

    /// <summary>True when no time is stated in any way.</summary>
    public static bool IsBlank(this WhenInput input) =>
        string.IsNullOrWhiteSpace(input.On) && string.IsNullOrWhiteSpace(input.From) && string.IsNullOrWhiteSpace(input.To) && !input.HasMore;
}
