using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>The thread from the first hearing to the copied success, with what is done, what is next and whose turn it is.</summary>
[HtmlTargetElement("m-thread-bar", Attributes = "bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ThreadBarTagHelper(IHtmlHelper html) : ViewTagHelper(html)
{
    /// <summary>Where the thing stands.</summary>
    public ThreadBar Bar { get; set; } = null!;

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ShowAsync(output, "/WebKit/Thread/ThreadBar.cshtml", Bar);
}
