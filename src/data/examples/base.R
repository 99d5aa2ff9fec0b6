data <- "{{data}}"
read <- function(name) read.csv(paste0(data, name), fileEncoding = "UTF-8-BOM", na.strings = "")
reports <- read("reports.csv")
judgements <- read("judgements.csv")

# How often each grade was given for overall effectiveness, year by year.
overall <- subset(judgements, area == "overall")
print(table(substr(overall$inspected_to, 1, 4), overall$grade))

# Every paragraph on neglect, with its permanent link.
paragraphs <- read("paragraphs.csv")
on_neglect <- paragraphs[grepl("neglect=", paragraphs$themes, fixed = TRUE), ]
print(on_neglect[, c("authority_name", "number", "permalink")], row.names = FALSE)
