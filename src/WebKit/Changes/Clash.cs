using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Somebody else saved first: what stands there now beside what the reader typed, and who saved it when and why.</summary>
/// <param name="Version">The version to send with the form next time, now that its reader has seen theirs; 0 when the thing is gone.</param>
/// <param name="Differences">What differs; before is theirs, after is what the reader typed.</param>
/// <param name="Since">What was saved since the reader opened the form, newest first.</param>
public sealed record Clash(int Version, IReadOnlyList<Difference> Differences, IReadOnlyList<Save> Since);

/// <summary>Both versions side by side, above the form that still holds what was typed: <c>&lt;m-clash clash="Model.Clash" /&gt;</c>.</summary>
[HtmlTargetElement("m-clash", Attributes = "clash", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ClashTagHelper(IHtmlHelper html) : ViewTagHelper(html)
{
    /// <summary>The clash; nothing is shown for null.</summary>
    public Clash? Clash { get; set; }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Clash is null)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return ShowAsync(output, "/WebKit/Changes/Clash.cshtml", Clash);
    }
}

/// <summary>Recognises the refusal that a clash is shown for.</summary>
public static class Clashes
{
    /// <summary>True when the save was refused because somebody else saved meanwhile.</summary>
    public static bool IsClash(this Problem problem) => problem.Code == "persistence.changed-meanwhile";
}
