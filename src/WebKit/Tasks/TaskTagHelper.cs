using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>How far a task is.</summary>
public enum TaskState
{
    /// <summary>Not begun.</summary>
    Open,

    /// <summary>Begun.</summary>
    Started,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Something else comes first.</summary>
    Locked,
}

/// <summary>One task.</summary>
[HtmlTargetElement("m-task", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TaskTagHelper(Text text) : TagHelper
{
    /// <summary>Where it is done; not used while the task is locked.</summary>
    public string? Href { get; set => field = value.Given(); }

    /// <summary>What is to be done.</summary>
    public string? Label { get; set => field = value.Given(); }

    /// <summary>Word key of the label.</summary>
    public string? LabelKey { get; set => field = value.Given(); }

    /// <summary>One more line: by when, or what must come first.</summary>
    public string? Hint { get; set => field = value.Given(); }

    /// <summary>How far it is.</summary>
    public TaskState State { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var label = Html.Plain(Label ?? text.Say(LabelKey!));
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Href is null || State == TaskState.Locked ? Html.Element("span", css: null, label) : Html.Link(Href, label));
        if (Hint is not null)
        {
            output.Content.AppendHtml(Html.Element("p", css: null, Html.Plain(Hint)));
        }

        output.Content.AppendHtml(Html.Element("span", "m-task-state", Badge()));
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Badge() => State switch
    {
        TaskState.Done => Html.Badge(text["Common.Task.Done"], Tone.Success),
        TaskState.Started => Html.Badge(text["Common.Task.Started"], Tone.Info),
        TaskState.Locked => Html.Badge(text["Common.Task.Locked"], Tone.Neutral),
        _ => Html.Badge(text["Common.Task.Open"], Tone.Warning),
    };
}
