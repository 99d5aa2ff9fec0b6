import pandas as pd

data = "{{data}}"
reports = pd.read_csv(data + "reports.csv", parse_dates=["inspected_from", "inspected_to", "published"])
judgements = pd.read_csv(data + "judgements.csv")

# How often each grade was given for overall effectiveness, year by year.
overall = judgements[judgements["area"] == "overall"].merge(reports[["report", "inspected_to"]], on="report", suffixes=("", "_day"))
print(pd.crosstab(overall["inspected_to_day"].dt.year, overall["grade"]))

# Every paragraph on neglect, with its permanent link.
paragraphs = pd.read_csv(data + "paragraphs.csv", dtype={"number": str})
on_neglect = paragraphs[paragraphs["themes"].str.contains("neglect=", na=False)]
print(on_neglect[["authority_name", "number", "permalink"]].to_string(index=False))
