using Musubi.WebKit;

namespace Musubi.Programmes.Features.Forms;

/// <summary>Tells rows of a form that nobody filled in.</summary>
internal static class Blanks
{
    public static bool IsBlank(this LocalizedInput input) => input.Texts.Values.All(string.IsNullOrWhiteSpace);

    public static bool IsBlank(this WhenInput input) =>
        string.IsNullOrWhiteSpace(input.On) && string.IsNullOrWhiteSpace(input.From) && string.IsNullOrWhiteSpace(input.To) && !input.HasMore;
}
