using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>What is to be done, each with its state: <c>&lt;m-task-list&gt;&lt;m-task href="…" label-key="…" state="Done" /&gt;&lt;/m-task-list&gt;</c>.</summary>
[HtmlTargetElement("m-task-list")]
public sealed class TaskListTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-tasks");
    }
}
